import { runCite } from "./cite/command.ts";

const { output, complaint, code } = runCite(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(complaint);
process.exitCode = code;

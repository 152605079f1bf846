/** The package ships types under its old name only. */
declare module "@mixmark-io/domino" {
  const domino: { createDocument(html?: string, force?: boolean): Document };
  export default domino;
}

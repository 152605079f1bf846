/** The judgement of a coder that the sources carry no stage, as records write it. */
export const tooLittleEvidence = "too-little-evidence";

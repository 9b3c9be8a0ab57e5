/** Written into every record. The version moves when the output for any report may move. */
export const coderName = 'marsad'
export const coderVersion = '0.1.0'
export const codebookVersion = '1.0'

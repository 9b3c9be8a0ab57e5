/** Written with every decision of the linker. The version moves when the same events may be linked otherwise. */
export const linkerVersion = '2'

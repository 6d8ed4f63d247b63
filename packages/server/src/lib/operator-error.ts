/**
 * Something that whoever runs the program has to put right. The message is for them: whole
 * sentences, no secrets. The command line prints it without a stack and exits with 1.
 */
export class OperatorError extends Error {}

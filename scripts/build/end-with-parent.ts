/**
 * Ends this program when its standard input closes, which it does when the program that started it is killed: then
 * nobody waits for its work any more, and it must not write while another build runs. Loaded by `--import`.
 */
process.stdin.resume().on('close', () => process.exit(1));
process.stdin.unref();

#!/usr/bin/env node
import { runCommandLine } from './cli.ts';

// What is written holds buyers' addresses, license keys and secrets: for its owner alone.
process.umask(0o077);
process.exitCode = await runCommandLine(process.argv);

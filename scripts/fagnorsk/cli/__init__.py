"""The command line: one module a command, thin. Exit codes: 0 done, 1 something must be mended, 2 wrong usage."""

"""The package of a shift team: everything its leader hands out, in one folder or zip."""

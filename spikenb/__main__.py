"""`python -m spikenb`: the command line, where the command itself is not on the path"""

import sys

from spikenb.cli import main

if __name__ == "__main__":
    sys.exit(main())

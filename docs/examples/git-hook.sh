#!/bin/sh
# .git/hooks/pre-commit, executable. Needs Node.js 20.19 or newer, and mcp-rekey (`npm install --global mcp-rekey`).
exec mcp-rekey scan --staged

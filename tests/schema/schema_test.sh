#!/usr/bin/env bash
exec python3 tests/schema/check_schemas.py checker/cli/quotecheck corpus checker/report/schema

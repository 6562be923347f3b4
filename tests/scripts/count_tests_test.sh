#!/usr/bin/env bash
exec python3 tests/scripts/count_tests_test.py tools/count_tests.py

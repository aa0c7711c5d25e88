#!/bin/sh
# Firefox that ends with the test run, however that ends: stock Firefox outlives a Playwright that was
# killed (Chromium does not). Playwright starts this in a process group of its own, the 0 below.
"$HAIR_OPTIONS_BROWSER" "$@" &
firefox=$!
(
  exec >/dev/null 2>&1
  while kill -0 $PPID && kill -0 $$; do sleep 1; done
  kill -KILL 0
) &
watcher=$!
wait $firefox
status=$?
kill $watcher
exit $status

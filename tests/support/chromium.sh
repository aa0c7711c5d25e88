#!/bin/sh
# Chromium without the two pages that it keeps ready for its address bar: since 151 every new window loads them, headless
# too, which takes more of two cores than our page does. The switch counts once only, and Playwright gives it already, so
# it is lengthened (playwright#36658).
for argument do
  case $argument in
    --disable-features=*) argument=$argument,WebUIOmniboxPopup,WebUIOmniboxAimPopup ;;
  esac
  shift
  set -- "$@" "$argument"
done
exec "$HAIR_OPTIONS_BROWSER" "$@"

#!/bin/sh
# Chromium without the two pages that it keeps ready for its address bar: since 151 every new window loads them, headless
# too, which takes more of two cores than our page does. The switch counts once only, and Playwright gives it already
# (playwright#36658), so both lists become one.
features=WebUIOmniboxPopup,WebUIOmniboxAimPopup
for argument do
  shift
  case $argument in
    --disable-features=*) features=${argument#--disable-features=},$features ;;
    *) set -- "$@" "$argument" ;;
  esac
done
exec "$HAIR_OPTIONS_BROWSER" "--disable-features=$features" "$@"

/** Words of the script for charts. Apart, because the script carries nothing else. */
export const chartReading = {
  png: "PNG",
  pngFailed: "The PNG could not be made here. Take the SVG instead.",
  tapAgain: "Tap again to open",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "The code is selected: copy it with Ctrl+C",
} as const;

// Composition root of the pane: waits for Office, ties the ribbon to the pane, and only then loads React.

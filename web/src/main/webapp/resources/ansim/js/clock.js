/* A worker that strikes once a second, however far behind others its page is. */
setInterval(() => postMessage(""), 1000);

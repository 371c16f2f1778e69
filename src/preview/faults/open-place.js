// A place opens in the editor, and the page stays.
for (const link of document.querySelectorAll('.place a'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // Where the server has gone, the page says so itself when it is loaded again.
    fetch(link.href).catch(() => undefined);
  });

// A place opens in the editor, and the page stays.
for (const link of document.querySelectorAll('.place a'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });

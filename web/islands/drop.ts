// Files may be dropped on the form as well as chosen in it.

for (const form of document.querySelectorAll<HTMLFormElement>('form.drop')) {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    const files = event.dataTransfer?.files;
    if (input === null || files === undefined || files.length === 0) return;
    input.files = files;
    form.requestSubmit();
  });
}

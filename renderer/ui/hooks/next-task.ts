/** Waits for the next turn of the window, so that it can answer and paint between two pieces of work. */
export async function nextTask(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
}

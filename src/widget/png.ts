// A link to a picture as SVG -> the same picture as PNG, drawn by the browser with the fonts it has. The link works without this: it leads to the SVG.

/** Pixels of the PNG to one of the picture. */
const SCALE = 2;

export function offerPng(link: HTMLAnchorElement): void {
  link.hidden = false;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void pngOf(link.href).then(
      (png) =>
        save(
          png,
          `${new URL(link.href).pathname
            .split("/")
            .at(-1)
            ?.replace(/\.svg$/, "")}.png`,
        ),
      // What cannot be drawn here can still be had as it is.
      () => location.assign(link.href),
    );
  });
}

async function pngOf(url: string): Promise<Blob> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {
    width: image.naturalWidth * SCALE,
    height: image.naturalHeight * SCALE,
  });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("not drawn"))), "image/png"));
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

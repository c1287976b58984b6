// The forms of /docs: sends what is filled in and shows what comes back, as text.

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

function requestOf(form: HTMLFormElement): { url: string; init: RequestInit } {
  const query = new URLSearchParams();
  let path = form.dataset.path ?? "/";
  for (const field of form.querySelectorAll<HTMLInputElement>("input")) {
    const value = field.value.trim();
    if (field.dataset.in === "path") path = path.replace(`{${field.name}}`, encodeURIComponent(value));
    else if (value !== "") query.append(field.name, value);
  }
  const body = form.querySelector<HTMLTextAreaElement>("textarea")?.value;
  const url = query.size > 0 ? `${path}?${query}` : path;
  return {
    url,
    init: {
      method: form.dataset.method ?? "get",
      ...(body === undefined ? {} : { body, headers: { "Content-Type": form.dataset.type ?? "application/json" } }),
    },
  };
}

async function send(form: HTMLFormElement): Promise<void> {
  const { url, init } = requestOf(form);
  const result = form.querySelector<HTMLElement>(".result");
  const status = form.querySelector(".result-status");
  const text = form.querySelector(".result code");
  if (!result || !status || !text) return;
  result.hidden = false;
  status.textContent = "…";
  try {
    const response = await fetch(url, init);
    text.textContent = pretty(await response.text());
    status.textContent = `${response.status} · ${response.headers.get("Content-Type") ?? ""}`;
  } catch (error) {
    status.textContent = String(error);
    text.textContent = "";
  }
}

export function offerTrying(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form.try")) {
    const button = form.querySelector("button");
    if (button) button.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(form);
    });
  }
}

// Ways to bring the chat into a page -> complete examples, by name; longer ones with their explanations stand in docs/examples.

const BRACES = "$" + "{event.data.height}px";

/** `host` is the service's address, without a slash at the end. */
export const recipes = (host: string): [string, string][] => [
  [
    "CSP + nonce",
    `Content-Security-Policy: script-src 'nonce-R4nd0m'; connect-src 'self' ${host}\n\n<script nonce="R4nd0m" src="${host}/widget.js" defer></script>\n<report-chat mode="floating"></report-chat>`,
  ],
  [
    "React",
    `import { useEffect, useRef } from "react";

function ReportChat({ region, onAnswer }) {
  const chat = useRef(null);
  useEffect(() => {
    if (!document.querySelector('script[src="${host}/widget.js"]'))
      document.head.append(Object.assign(document.createElement("script"), { src: "${host}/widget.js", defer: true }));
    const element = chat.current;
    const heard = (event) => onAnswer?.(event.detail);
    element.addEventListener("answer", heard);
    return () => element.removeEventListener("answer", heard);
  }, [onAnswer]);
  return <report-chat ref={chat} region={region} mode="floating" />;
}`,
  ],
  [
    "Vue",
    `<!-- vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "report-chat" } } }) -->
<template><report-chat host="${host}" mode="floating" :region="region" @answer="$emit('answer', $event.detail)" /></template>
<script setup>
defineProps({ region: String });
defineEmits(["answer"]);
await import(/* @vite-ignore */ "${host}/widget.js");
</script>`,
  ],
  [
    "npm",
    `npm run widget && npm pack ./build/report-chat\n\nimport { ReportChat } from "nianbao-wenda-chat/react";\n\n<ReportChat host="${host}" mode="floating" onAnswer={(answer) => console.log(answer.status)} />`,
  ],
  [
    "iframe",
    `<iframe id="chat" src="${host}/embed?lang=zh-CN" title="年报问答" width="100%" height="640"></iframe>
<script>
addEventListener("message", (event) => {
  const chat = document.getElementById("chat");
  if (event.source === chat.contentWindow && event.data?.type === "report-chat:height") chat.style.height = \`${BRACES}\`;
});
</script>`,
  ],
  [
    "WordPress",
    `// functions.php
add_action('wp_footer', function () {
    echo '<script src="${host}/widget.js" defer></script><report-chat mode="floating"></report-chat>';
});`,
  ],
];

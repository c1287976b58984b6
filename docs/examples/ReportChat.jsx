// React 里的 <report-chat>：脚本只加一次；回答以 onAnswer 交出。
import { useEffect, useRef } from "react";

const SCRIPT = "https://你的主机/widget.js";

export function ReportChat({ region, onAnswer }) {
  const chat = useRef(null);
  useEffect(() => {
    if (!document.querySelector(`script[src="${SCRIPT}"]`))
      document.head.append(Object.assign(document.createElement("script"), { src: SCRIPT, defer: true }));
    const element = chat.current;
    const heard = (event) => onAnswer?.(event.detail);
    element.addEventListener("answer", heard);
    return () => element.removeEventListener("answer", heard);
  }, [onAnswer]);
  return <report-chat ref={chat} mode="floating" region={region} />;
}

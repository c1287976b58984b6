// <report-chat> as a React component: what it hears comes as onAsk, onAnswer, onError; lists go as JSON, which every version of React passes on.
import { createElement, useEffect, useRef } from "react";
import "./report-chat.js";

export function ReportChat({ onAsk, onAnswer, onError, questions, ...attributes }) {
  const chat = useRef(null);
  const heard = useRef({});
  heard.current = { ask: onAsk, answer: onAnswer, error: onError };
  useEffect(() => {
    const element = chat.current;
    const tell = (event) => heard.current[event.type]?.(event.detail);
    for (const type of ["ask", "answer", "error"]) element.addEventListener(type, tell);
    return () => {
      for (const type of ["ask", "answer", "error"]) element.removeEventListener(type, tell);
    };
  }, []);
  return createElement("report-chat", { ...attributes, ...(questions ? { questions: JSON.stringify(questions) } : {}), ref: chat });
}

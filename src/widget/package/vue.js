// <report-chat> as a Vue component: what it hears is emitted as ask, answer, error.
import { defineComponent, h } from "vue";
import "./report-chat.js";

export const ReportChat = defineComponent({
  name: "ReportChat",
  props: ["host", "report", "region", "year", "mode", "theme", "size", "lang", "tools", "placeholder", "label", "welcome", "questions"],
  emits: ["ask", "answer", "error"],
  setup: (props, { emit }) => {
    const tell = (event) => emit(event.type, event.detail);
    return () => {
      const given = Object.entries(props).filter(([, value]) => value !== undefined);
      const attributes = given.map(([name, value]) => [`^${name}`, Array.isArray(value) ? JSON.stringify(value) : value]);
      return h("report-chat", { ...Object.fromEntries(attributes), onAsk: tell, onAnswer: tell, onError: tell });
    };
  },
});

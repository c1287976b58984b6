// Types of the Vue component: its events are known to templates as @ask, @answer, @error.
import type { ReportChatProps } from "./report-chat.js";

export declare const ReportChat: new () => { $props: ReportChatProps };

// Types of the React component.
import type { ReactElement } from "react";
import type { ReportChatProps } from "./report-chat.js";

export declare function ReportChat(props: ReportChatProps): ReactElement;

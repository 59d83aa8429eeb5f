package kr.ansim.notice.port;

/** The way news leave the house for shops' systems. Asked outside transactions only; it answers always and throws never. */
public interface WebhookTransport {

    WebhookAnswer post(WebhookCall call);
}

package kr.ansim.notice.port;

/**
 * A signed piece of news on its way to one address, as the Standard Webhooks say.
 *
 * @param id {@code webhook-id}, the same on every try
 * @param seconds {@code webhook-timestamp}, the moment of sending in seconds since 1970
 * @param signatures {@code webhook-signature}, one for each secret that is good now
 * @param body JSON
 */
public record WebhookCall(String address, String id, long seconds, String signatures, String body) {

    /** Without the content, which no log may keep. */
    @Override
    public String toString() {
        return "webhook " + id;
    }
}

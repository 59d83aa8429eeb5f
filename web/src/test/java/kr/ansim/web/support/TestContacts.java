package kr.ansim.web.support;

/** What systems tell of contacts, in the words of the API. */
public final class TestContacts {

    private TestContacts() {}

    /** Of a customer of the television. @param rest further fields of the event, each after a comma */
    public static String event(String customer, String contact, String event, String kind, String at, String rest) {
        return """
                {"contact": "%s", "customer": {"channel": "TV", "number": "%s"}, "event": "%s", "kind": "%s",
                 "occurredAt": "%s"%s}""".formatted(contact, customer, event, kind, at, rest);
    }

    public static String complaint(String customer, String contact, String at, String said) {
        return opened(customer, contact, at, "COMPLAINT", said);
    }

    public static String question(String customer, String contact, String at, String said) {
        return opened(customer, contact, at, "QUESTION", said);
    }

    private static String opened(String customer, String contact, String at, String matter, String said) {
        return event(customer, contact, "1", "OPENED", at, """
                , "opening": {"medium": "CALL", "matter": "%s", "topic": "INSTALLATION", "productCode": "TV-1"},
                 "agent": "A-17", "said": "%s\"""".formatted(matter, said));
    }
}

package kr.ansim.notice.port;

/** The way mail leaves the house. Sending goes over the network and must be done outside a transaction. */
public interface MailTransport {

    /** Whether a mail server is configured; may be asked anywhere. */
    boolean configured();

    /** Hands the mail to the server, which answers for it from then on. */
    void send(OutgoingMail mail) throws MailUndeliverable;
}

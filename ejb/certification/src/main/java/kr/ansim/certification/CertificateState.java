package kr.ansim.certification;

/** What a source says of a certificate, in our six words. Only {@link #VALID} lets a product be sold without a second look. */
public enum CertificateState {
    VALID,
    /** The authority demands an improvement or hears the holder; the mark may still be used. */
    UNDER_ACTION,
    /** The mark must not be used for some months. */
    SUSPENDED,
    /** Withdrawn, or the notification has lost its effect. */
    REVOKED,
    /** Expired or given back: nobody did wrong, but it certifies nothing any more. */
    ENDED,
    /** The source says nothing, or a word that we do not know. */
    UNKNOWN;

    /** A measure against the holder that forbids the sale at once. */
    public boolean isPunitive() {
        return this == SUSPENDED || this == REVOKED;
    }
}

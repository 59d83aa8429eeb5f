package kr.ansim.certification.port;

/** Reads the words off a photograph of a product's label. Asked outside transactions only; it answers always and keeps nothing. */
public interface LabelReader {

    /** Whether there is anything here that can read photographs. */
    boolean isAvailable();

    /** @param photo JPEG, PNG or WebP, as the caller got it */
    LabelReading read(byte[] photo);
}

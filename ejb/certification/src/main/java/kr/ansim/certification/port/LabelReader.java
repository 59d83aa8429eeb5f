package kr.ansim.certification.port;

/** Reads the words off a photograph of a product's label. Asked outside transactions only. */
public interface LabelReader {

    /** @param image JPEG or PNG, checked for type and size by the caller */
    Reading read(byte[] image);

    sealed interface Reading {

        /** All words found, line by line; empty when there are none. */
        record Read(String text) implements Reading {}

        /** @param reason for the log; the reader is not installed, the picture is broken … */
        record Unreadable(Kind kind, String reason) implements Reading {}

        enum Kind {
            NOT_INSTALLED,
            NO_PICTURE,
            TIMED_OUT
        }
    }
}

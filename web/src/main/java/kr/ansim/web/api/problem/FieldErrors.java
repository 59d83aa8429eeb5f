package kr.ansim.web.api.problem;

import java.util.List;

/** The request is malformed or invalid; says every wrong field that could be found. */
public class FieldErrors extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field path of the field as the caller wrote it, such as {@code parcel.widthMm}; empty for the whole body
     * @param code what is wrong, also the key of the message
     * @param arguments values for the message
     */
    public record Wrong(String field, FieldCode code, List<Object> arguments) {

        public static Wrong of(String field, FieldCode code, Object... arguments) {
            return new Wrong(field, code, List.of(arguments));
        }
    }

    private final transient List<Wrong> wrongs;

    public FieldErrors(List<Wrong> wrongs) {
        super(wrongs.toString());
        this.wrongs = List.copyOf(wrongs);
    }

    public static FieldErrors of(String field, FieldCode code, Object... arguments) {
        return new FieldErrors(List.of(Wrong.of(field, code, arguments)));
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }
}

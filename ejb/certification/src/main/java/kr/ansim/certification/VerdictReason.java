package kr.ansim.certification;

import java.util.List;

/**
 * One reason of a verdict. People read a text found by the code, with the arguments filled in.
 *
 * @param arguments in the order in which the text numbers them
 */
public record VerdictReason(Code code, List<String> arguments) {

    public VerdictReason {
        arguments = List.copyOf(arguments);
    }

    public static VerdictReason of(Code code, String... arguments) {
        return new VerdictReason(code, List.of(arguments));
    }

    /** Arguments stand behind each code. */
    public enum Code {
        /** source, its own word for the state, the state */
        STATE_TOLD,
        /** source, its own word */
        STATE_NOT_KNOWN,
        /** sources that were reached */
        NOT_FOUND_AT,
        /** source that does not list a number which another source knows */
        NOT_LISTED_AT,
        /** source, reason, age of its last answer in hours or empty */
        SOURCE_UNREACHABLE,
        /** two sources, their states */
        SOURCES_DIFFER,
        /** age in hours, limit in hours, source */
        ANSWER_TOO_OLD,
        /** the product's models, the certificate's models */
        MODEL_DIFFERS,
        /** the product's model, the certificate's most alike */
        MODEL_NEARLY,
        /** the product's maker and importer, the certificate's; neither in what is kept of a broadcast check */
        COMPANY_DIFFERS,
        /** the text as given */
        NOT_A_NUMBER,
        /** words given instead of a number */
        NO_NUMBER_GIVEN,
        /** words given where no number is needed, or none besides those at hand */
        NO_NUMBER_NEEDED,
        /** scheme asked for */
        CERTIFICATE_MISSING,
        /** proofs asked for */
        DOCUMENTS_PROVE,
        /** institute, number of the test report, day of issue or empty */
        REPORT_PROVES,
        /** as above, but a result of it is a failure */
        REPORT_FAILED,
        /** law */
        NOTHING_REQUIRED,
        /** category */
        CATEGORY_WITHOUT_RULE,
        /** without it nobody knows what the law asks */
        CATEGORY_NOT_GIVEN,
        /** family */
        NOBODY_TO_ASK,
        /** the product is held: its certificates' state then, the number */
        CERTIFICATE_HOLDS,
        /** the product is held: which list, the recall's name, its day, its harm */
        RECALL_HOLDS
    }
}

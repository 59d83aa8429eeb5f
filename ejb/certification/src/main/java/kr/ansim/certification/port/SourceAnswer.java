package kr.ansim.certification.port;

/** What became of one question. The three never mix: who could not be reached has neither found nor missed anything. */
public sealed interface SourceAnswer {

    record Found(CertificateFacts facts, RawAnswer raw) implements SourceAnswer {}

    /** The source was reached, understood the question and has no such number. */
    record NotFound(RawAnswer raw) implements SourceAnswer {}

    record Unavailable(Unavailability why) implements SourceAnswer {}
}

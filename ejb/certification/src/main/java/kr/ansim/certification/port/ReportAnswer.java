package kr.ansim.certification.port;

/** What became of the question for one report. */
public sealed interface ReportAnswer {

    record Found(ReportFacts facts, RawAnswer raw) implements ReportAnswer {}

    record NotFound(RawAnswer raw) implements ReportAnswer {}

    record Unavailable(Unavailability why) implements ReportAnswer {}
}

package kr.ansim.care;

/** What came of offering a call to an agent. */
public enum OfferOutcome {
    ANSWERED,
    /** It rang for as long as its queue lets it. */
    SILENT,
    DECLINED,
    /** The caller or the agent was gone, or a supervisor gave the call to somebody else. */
    GONE
}

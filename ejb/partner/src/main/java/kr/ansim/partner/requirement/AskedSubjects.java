package kr.ansim.partner.requirement;

import java.util.function.Consumer;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;

/** All companies, or all products, of which papers are asked now. Whoever keeps such things makes one more of these. */
public interface AskedSubjects {

    PaperSubject subject();

    /** Hands over one after the other, a page of them at a time. */
    void each(Consumer<PaperSubjectDetails> taker);
}

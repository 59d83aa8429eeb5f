package kr.ansim.partner.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import kr.ansim.partner.PaperSubjectDetails;

/** Everybody of whom papers are asked, whoever keeps them. */
@ApplicationScoped
public class AllSubjects {

    @Inject
    @Any
    private Instance<AskedSubjects> kept;

    void each(Consumer<PaperSubjectDetails> taker) {
        kept.forEach(some -> some.each(taker));
    }
}

package kr.ansim.web.api.membership;

import java.time.LocalDate;
import java.util.Locale;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;
import kr.ansim.membership.Purchases;
import kr.ansim.web.membership.GapTexts;
import org.jspecify.annotations.Nullable;

/** Where a member stands, over the wire. */
final class OutlookBodies {

    private OutlookBodies() {}

    /** @param rank 0 for the lowest */
    record GradeBody(int rank, String code, String name) {

        static GradeBody of(GradeRule grade, Locale locale) {
            return new GradeBody(grade.rank(), grade.code(), grade.name(locale.getLanguage()));
        }
    }

    record PurchasesBody(int count, long amount) {

        static PurchasesBody of(Purchases purchases) {
            return new PurchasesBody(purchases.count(), purchases.amount().amount());
        }
    }

    record GapBody(int count, long amount, Join join, boolean met, String message) {

        static GapBody of(Gap gap, Locale locale) {
            return new GapBody(gap.count(), gap.amount().amount(), gap.join(), gap.isNone(), GapTexts.of(gap, locale));
        }
    }

    record NextBody(GradeBody grade, GapBody gap) {

        static NextBody of(GradeOutlook.Next next, Locale locale) {
            return new NextBody(GradeBody.of(next.grade(), locale), GapBody.of(next.gap(), locale));
        }
    }

    record HonoraryBody(GradeBody bought, LocalDate until) {

        static HonoraryBody of(GradeOutlook.Honorary honorary, Locale locale) {
            return new HonoraryBody(GradeBody.of(honorary.bought(), locale), honorary.until());
        }
    }

    record OutlookBody(
            String member,
            GradeBody grade,
            LocalDate validUntil,
            PurchasesBody purchases,
            GapBody toKeep,
            @Nullable NextBody next,
            GradeBody expected,
            @Nullable HonoraryBody honorary) {

        static OutlookBody of(String member, GradeOutlook outlook, Locale locale) {
            return new OutlookBody(
                    member,
                    GradeBody.of(outlook.grade(), locale),
                    outlook.validUntil(),
                    PurchasesBody.of(outlook.purchases()),
                    GapBody.of(outlook.toKeep(), locale),
                    outlook.next().map(next -> NextBody.of(next, locale)).orElse(null),
                    GradeBody.of(outlook.expected(), locale),
                    outlook.honorary()
                            .map(honorary -> HonoraryBody.of(honorary, locale))
                            .orElse(null));
        }
    }
}

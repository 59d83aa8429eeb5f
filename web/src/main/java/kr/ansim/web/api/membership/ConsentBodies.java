package kr.ansim.web.api.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.SendingAnswer;
import kr.ansim.membership.TellConsent;
import kr.ansim.web.api.body.Moments;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.FieldErrors.Wrong;
import org.jspecify.annotations.Nullable;

/** What goes over the wire about consents. */
final class ConsentBodies {

    private static final String TEXTS = "kr.ansim.web.texts.Members";

    private static final String MOMENT = "2026-11-28T03:00:00Z";
    private static final String MOMENT_FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?Z";

    private ConsentBodies() {}

    record ConsentsRequest(@NotNull @Size(max = 20) List<@NotNull @Valid ConsentRequest> consents) {

        List<TellConsent> told() {
            List<Wrong> wrongs = new ArrayList<>();
            List<TellConsent> told = new ArrayList<>();
            for (int at = 0; at < consents.size(); at++) {
                try {
                    told.add(consents.get(at).told());
                } catch (DateTimeException noSuchMoment) {
                    wrongs.add(Wrong.of("consents[" + at + "].at", FieldCode.WRONG_FORMAT, MOMENT));
                }
            }
            if (!wrongs.isEmpty()) {
                throw new FieldErrors(wrongs);
            }
            return told;
        }
    }

    record ConsentRequest(
            @NotNull ConsentChannel channel,
            @NotNull ConsentAct act,
            @NotBlank @Size(max = 40) @PlainText String textVersion,
            @NotBlank @Size(max = 100) @PlainText String source,

            @NotNull @Pattern(regexp = MOMENT_FORM, message = MOMENT)
            String at) {

        TellConsent told() {
            return new TellConsent(channel, act, textVersion.strip(), source.strip(), Moments.parsed(at));
        }
    }

    record ConsentsBody(List<ConsentBody> consents) {

        static ConsentsBody of(List<ConsentStanding> standings) {
            return new ConsentsBody(standings.stream().map(ConsentBody::of).toList());
        }
    }

    record ConsentBody(
            ConsentChannel channel,
            ConsentStanding.State state,
            @Nullable Instant saidAt,
            @Nullable String textVersion,
            @Nullable String source,
            @Nullable LocalDate confirmBy) {

        static ConsentBody of(ConsentStanding standing) {
            Optional<ConsentStanding.Said> last = standing.last();
            return new ConsentBody(
                    standing.channel(),
                    standing.state(),
                    last.map(ConsentStanding.Said::at).orElse(null),
                    last.map(ConsentStanding.Said::textVersion).orElse(null),
                    last.map(ConsentStanding.Said::source).orElse(null),
                    last.flatMap(ConsentStanding.Said::confirmBy).orElse(null));
        }
    }

    record MaySendBody(
            boolean may,
            SendingAnswer.Reason reason,
            @Nullable LocalDate confirmBy,
            String message) {

        static MaySendBody of(SendingAnswer answer, Locale locale) {
            return new MaySendBody(
                    answer.reason().may(),
                    answer.reason(),
                    answer.confirmBy().orElse(null),
                    ResourceBundle.getBundle(TEXTS, locale)
                            .getString("sending." + answer.reason().name()));
        }
    }
}

package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.ChangeConsent;
import kr.ansim.care.DeskActs;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.Consents;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What the member says of advertising on the telephone. */
@Named("consentAct")
@ViewScoped
public class ConsentActView extends ActForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskActs acts;

    @Inject
    private Consents consents;

    private ConsentChannel channel = ConsentChannel.SMS;
    private ConsentAct said = ConsentAct.WITHDRAWN;

    public void change() {
        act("changeConsent", ask -> {
            acts.changeConsent(new ChangeConsent(ask, channel, said));
            return getForecast("consent.done.");
        });
    }

    /** What would hold from now on. */
    public String getForecast() {
        return getForecast("consent.will.");
    }

    private String getForecast(String prefix) {
        return Wording.ACTS.text(prefix + said, Wording.MEMBERS.text("way." + channel));
    }

    public List<ConsentStanding> getStanding() {
        return consents.of(member());
    }

    public String getText() {
        return acts.consentText();
    }

    @Override
    protected void cleared() {
        channel = ConsentChannel.SMS;
    }

    public ConsentChannel[] getChannels() {
        return ConsentChannel.values();
    }

    public ConsentAct[] getWords() {
        return ConsentAct.values();
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable ConsentChannel channel) {
        this.channel = channel == null ? ConsentChannel.SMS : channel;
    }

    public ConsentAct getWord() {
        return said;
    }

    public void setWord(@Nullable ConsentAct word) {
        this.said = word == null ? ConsentAct.WITHDRAWN : word;
    }
}

package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.SalesChannel;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Fourth step of an application: what the company wants to sell, and where. */
@Named("sales")
@ViewScoped
public class SalesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApplication applications;

    @Inject
    private ApplicationView frame;

    @Inject
    private TypedView typed;

    private List<String> channels = new ArrayList<>();
    private List<String> categories = new ArrayList<>();

    @PostConstruct
    void open() {
        frame.find().map(ApplicationDetails::sales).ifPresent(chosen -> {
            chosen.channels().stream().map(Enum::name).sorted().forEach(channels::add);
            chosen.categories().stream().sorted().forEach(categories::add);
        });
        Typed draft = typed.find();
        channels = new ArrayList<>(draft.all("channels", channels));
        categories = new ArrayList<>(draft.all("categories", categories));
    }

    public void keep() {
        Set<SalesChannel> chosen = channels.stream().map(SalesChannel::valueOf).collect(Collectors.toSet());
        try {
            applications.choose(new ChooseSales(chosen, Set.copyOf(categories)));
            frame.goOn();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public List<SalesChannel> getAllChannels() {
        return List.of(SalesChannel.values());
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(@Nullable List<String> channels) {
        this.channels = channels == null ? new ArrayList<>() : new ArrayList<>(channels);
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(@Nullable List<String> categories) {
        this.categories = categories == null ? new ArrayList<>() : new ArrayList<>(categories);
    }
}

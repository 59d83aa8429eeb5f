package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.BookLocker;
import kr.ansim.care.DeskOrderActs;
import kr.ansim.care.OrderDesk;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.Parcel;
import kr.ansim.delivery.PickupPoint;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The desk books a locker for an order, another one instead, or none. */
@Named("deskLocker")
@ViewScoped
public class DeskLockerView extends ActForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskOrderActs acts;

    @Inject
    private DeskOrderView view;

    @Inject
    private LockersNear near;

    private String words = "";
    private UsualParcel size = UsualParcel.MEDIUM;
    private @Nullable String site;
    private transient @Nullable List<PickupPoint> found;

    public void search() {
        site = null;
        found = null;
    }

    /** Open lockers with a free door that fits; none until somebody has looked. */
    public List<PickupPoint> getFound() {
        List<PickupPoint> known = found;
        if (known == null) {
            known = words.isBlank() ? List.of() : near.find(words.strip(), parcel());
            found = known;
        }
        return known;
    }

    public void book() {
        OrderDesk order = view.getIt();
        act("locker", ask -> {
            boolean moved = order.booking().isPresent();
            String where = acts.bookLocker(new BookLocker(
                            ask, order.order().shop(), order.order().number(), AddressedId.of(site), parcel()))
                    .detail();
            return Wording.ACTS.text(moved ? "locker.moved" : "locker.booked", where);
        });
        again();
    }

    public void cancel() {
        OrderDesk order = view.getIt();
        act(
                "locker",
                ask -> Wording.ACTS.text(
                        "locker.cancelled",
                        acts.cancelLocker(
                                        ask, order.order().shop(), order.order().number())
                                .detail()));
        again();
    }

    private void again() {
        found = null;
        view.again();
    }

    /** What stands ready in a locker already is as large as it is. */
    private Parcel parcel() {
        return view.getIt().booking().map(BookingDetails::parcel).orElse(size.parcel());
    }

    /** What would come of it. */
    public String getForecast() {
        return view.getIt()
                .booking()
                .map(old -> Wording.ACTS.text("locker.will-move", old.siteName(), old.compartment()))
                .orElseGet(() -> Wording.ACTS.text("locker.will-book"));
    }

    @Override
    protected void cleared() {
        site = null;
        words = "";
    }

    public boolean isLooked() {
        return !words.isBlank();
    }

    public UsualParcel[] getSizes() {
        return UsualParcel.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public UsualParcel getSize() {
        return size;
    }

    public void setSize(@Nullable UsualParcel size) {
        this.size = size == null ? UsualParcel.MEDIUM : size;
    }

    public @Nullable String getSite() {
        return site;
    }

    public void setSite(@Nullable String site) {
        this.site = site;
    }
}

package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.SettlementAccount;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** Third step of an application: the account to which the company is paid. */
@Named("settlement")
@ViewScoped
public class SettlementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApplication applications;

    @Inject
    private ApplicationView frame;

    @Inject
    private TypedView typed;

    private String bank = "";
    private String number = "";
    private String holder = "";

    @PostConstruct
    void open() {
        frame.find().flatMap(ApplicationDetails::account).ifPresent(told -> {
            bank = told.bank();
            number = told.number();
            holder = told.holder();
        });
        Typed draft = typed.find();
        bank = draft.or("bank", bank);
        number = draft.or("number", number);
        holder = draft.or("holder", holder);
    }

    public void keep() {
        try {
            applications.settleBy(new SettlementAccount(bank, number, holder));
            frame.goOn();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public String getBank() {
        return bank;
    }

    public void setBank(@Nullable String bank) {
        this.bank = bank == null ? "" : bank;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder == null ? "" : holder;
    }
}

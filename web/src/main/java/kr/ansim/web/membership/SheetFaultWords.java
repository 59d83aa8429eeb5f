package kr.ansim.web.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import kr.ansim.platform.SheetFault;
import kr.ansim.web.faces.Wording;

/** What is wrong with files of customers and orders, where, and what to do about it. */
@Named("sheetFaults")
@ApplicationScoped
public class SheetFaultWords {

    public String place(SheetFault fault) {
        return fault.row() == 0 ? "—" : fault.column() + fault.row();
    }

    public String words(SheetFault fault) {
        return Wording.MEMBERS.text("fault." + fault.code(), fault.arguments().toArray());
    }
}

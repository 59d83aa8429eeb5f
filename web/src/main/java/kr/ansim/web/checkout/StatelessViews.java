package kr.ansim.web.checkout;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * The customer's pages open no session. Their template says so by {@code transient}, but PrimeFaces asks before the
 * template is read where to keep its nonce, and would open a session for it.
 */
public class StatelessViews extends ViewHandlerWrapper {

    private static final String PAGES = "/checkout/";

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && viewId != null && viewId.startsWith(PAGES)) {
            view.setTransient(true);
        }
        return view;
    }
}

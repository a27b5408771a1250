"""A hall for tests: a real yichuangd and real program windows on virtual displays, driven by real
mouse and key events. `hall.hall.Hall` is the way in."""

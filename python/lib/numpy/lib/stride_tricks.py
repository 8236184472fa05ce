"""`numpy.lib.stride_tricks`"""

from numpy._math import sliding_window_view

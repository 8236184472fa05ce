"""`numpy.lib`"""

from numpy.lib import array_utils, stride_tricks
